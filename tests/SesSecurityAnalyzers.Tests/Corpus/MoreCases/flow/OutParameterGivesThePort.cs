using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Harbour.Berths;

public sealed class BerthMailer
{
    public void Confirm(MimeMessage message)
    {
        Endpoint(out var host, out int port);
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void ConfirmOnSubmissionPort(MimeMessage message)
    {
        SubmissionEndpoint(out var host, out int port);
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    private static void Endpoint(out string host, out int port)
    {
        host = "email-smtp.eu-west-1.amazonaws.com";
        port = 465;
    }

    private static void SubmissionEndpoint(out string host, out int port)
    {
        host = "email-smtp.eu-west-1.amazonaws.com";
        port = 587;
    }
}
