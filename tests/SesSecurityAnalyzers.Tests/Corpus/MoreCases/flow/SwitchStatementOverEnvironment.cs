using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bakery.Chain;

public sealed class EnvironmentMailer
{
    public void Send(MimeMessage message)
    {
        string host;
        int port;
        SecureSocketOptions options;

        switch (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"))
        {
            case "Development":
                host = "localhost";
                port = 2525;
                options = SecureSocketOptions.None;
                break;
            case "Staging":
                host = "email-smtp.eu-west-1.amazonaws.com";
                port = 2525;
                options = SecureSocketOptions.StartTls;
                break;
            default:
                host = "email-smtp.eu-west-1.amazonaws.com";
                port = 587;
                options = SecureSocketOptions.StartTls;
                break;
        }

        using var client = new SmtpClient();
        client.Connect(host, port, options); //~ SESA104
        client.Send(message);
    }
}
