namespace Tenants.Only;

public sealed record Tenant(string Name, string MailServer);
