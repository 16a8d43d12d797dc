/** Excel on the web keeps the storage of each site that embeds it apart, and says by which prefix. */
export const storagePartition = (): string => Office.context.partitionKey ?? "";
