using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Press.Runs;

public enum Run
{
    Single,
    Bulk,
    Test,
}

public sealed class RunMailer
{
    private const string Host = "email-smtp.eu-west-2.amazonaws.com";

    public void Send(MimeMessage message, Run run, bool overnight)
    {
        int port;
        SecureSocketOptions mode;
        switch (run)
        {
            case Run.Bulk when overnight:
                port = 2465;
                mode = SecureSocketOptions.SslOnConnect;
                break;
            case Run.Bulk:
                port = 2587;
                mode = SecureSocketOptions.SslOnConnect;
                break;
            case Run.Single:
                port = 587;
                mode = SecureSocketOptions.StartTls;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(run));
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode); //~ SESA103
        client.Send(message);
    }

    public void SendByExpression(MimeMessage message, Run run, bool overnight)
    {
        var (port, mode) = run switch
        {
            Run.Bulk when overnight => (2465, SecureSocketOptions.SslOnConnect),
            Run.Bulk => (2587, SecureSocketOptions.StartTls),
            _ => (587, SecureSocketOptions.StartTls),
        };

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
