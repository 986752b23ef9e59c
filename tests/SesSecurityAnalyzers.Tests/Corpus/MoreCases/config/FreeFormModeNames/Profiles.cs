namespace Profiles.Only;

public sealed record Profile(string Name);
