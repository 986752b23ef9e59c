using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Estate.Postmaster;

internal static class ConfigurationExtensions
{
    public static SmtpClient ToSmtpClient(this IConfiguration configuration, ICredentialsByHost login)
    {
        var client = new SmtpClient
        {
            Host = configuration["Postmaster:Smtp:Host"]!,
            Port = configuration.GetValue<int>("Postmaster:Smtp:Port"),
            EnableSsl = true,
            Credentials = login,
        };
        return client;
    }
}

public sealed class Postmaster(IConfiguration configuration, ICredentialsByHost login)
{
    public void Send(string to, string subject, string text)
    {
        using var client = configuration.ToSmtpClient(login);
        client.Send(configuration["Postmaster:From"]!, to, subject, text);
    }
}
