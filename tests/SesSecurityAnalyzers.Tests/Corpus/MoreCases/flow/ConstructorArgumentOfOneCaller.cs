using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Trail.Maps;

internal sealed class Relay(string host, int port)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }
}

public static class Registration
{
    public static void AddRelay(IServiceCollection services)
    {
        services.AddSingleton(_ => new Relay("email-smtp.us-east-1.amazonaws.com", 2465));
    }
}
