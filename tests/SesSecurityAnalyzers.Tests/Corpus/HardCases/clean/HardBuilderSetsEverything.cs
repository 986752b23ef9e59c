using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Studio.Prints;

internal sealed class Connection
{
    private string _host = "localhost";
    private int _port = 25;
    private SecureSocketOptions _mode;

    public Connection To(string host)
    {
        _host = host;
        return this;
    }

    public Connection Submission()
    {
        _port = 587;
        _mode = SecureSocketOptions.StartTls;
        return this;
    }

    public Connection Wrapped()
    {
        _port = 465;
        _mode = SecureSocketOptions.SslOnConnect;
        return this;
    }

    public SmtpClient Open()
    {
        var client = new SmtpClient();
        client.Connect(_host, _port, _mode);
        return client;
    }
}

public static class PrintJob
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public static void Run(MimeMessage message, bool wrapped)
    {
        var connection = new Connection().To(Host);
        connection = wrapped ? connection.Wrapped() : connection.Submission();
        using var client = connection.Open();
        client.Send(message);
    }

    public static void Preview(MimeMessage message)
    {
        using var client = new Connection().Open();
        client.Send(message);
    }
}
