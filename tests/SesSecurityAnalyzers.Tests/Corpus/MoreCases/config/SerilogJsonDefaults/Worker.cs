namespace Import.Batch;

public sealed record Batch(int Number, DateOnly Day);
