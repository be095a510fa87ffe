/** What the tests use of the `datapackage` package, which brings no types. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    readonly checkRelations: () => Promise<boolean>;
    readonly read: () => Promise<readonly unknown[]>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
