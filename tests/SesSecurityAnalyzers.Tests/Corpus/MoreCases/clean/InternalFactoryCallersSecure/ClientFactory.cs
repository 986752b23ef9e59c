using System.Net.Mail;

namespace Observatory.Infrastructure;

internal static class ClientFactory
{
    internal static SmtpClient Create(string region) => new($"email-smtp.{region}.amazonaws.com", 587);
}
