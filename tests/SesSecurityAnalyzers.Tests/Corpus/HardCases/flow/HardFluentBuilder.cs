using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Studio.Newsletters;

internal sealed class ConnectionBuilder
{
    private string _host = "localhost";
    private int _port = 1025;
    private SecureSocketOptions _mode = SecureSocketOptions.None;

    public ConnectionBuilder To(string host)
    {
        _host = host;
        return this;
    }

    public ConnectionBuilder On(int port)
    {
        _port = port;
        return this;
    }

    public ConnectionBuilder With(SecureSocketOptions mode)
    {
        _mode = mode;
        return this;
    }

    public SmtpClient Open()
    {
        var client = new SmtpClient();
        client.Connect(_host, _port, _mode); //~ SESA103
        return client;
    }
}

public static class NewsletterJob
{
    public static void Run(MimeMessage newsletter)
    {
        using var client = new ConnectionBuilder()
            .To("email-smtp.us-west-2.amazonaws.com")
            .On(465)
            .With(SecureSocketOptions.StartTls)
            .Open();
        client.Send(newsletter);
    }
}
