export const globe = {
  globe: "Globe of Viet Nam’s relations with the world",
  turn: "Globe: the arrow keys turn it, plus and minus bring it closer or farther",
  north: "Turn north",
  west: "Turn west",
  east: "Turn east",
  south: "Turn south",
};
