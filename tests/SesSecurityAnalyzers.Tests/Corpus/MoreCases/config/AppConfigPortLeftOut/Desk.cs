namespace Desk.Tool;

public sealed record Call(string Number, TimeSpan Length);
