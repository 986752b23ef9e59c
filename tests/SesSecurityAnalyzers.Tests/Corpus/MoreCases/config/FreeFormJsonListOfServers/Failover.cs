namespace Failover.Mail;

public sealed record Attempt(int Number, TimeSpan Waited);
