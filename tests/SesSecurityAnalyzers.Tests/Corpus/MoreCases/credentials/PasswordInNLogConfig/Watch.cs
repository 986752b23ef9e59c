namespace Night.Watch;

public sealed record Round(string Guard, TimeOnly At);
