namespace Depot.Watch;

public sealed record Watch(string Name);
