using System.Globalization;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tables.Static;

public static class Endpoints
{
    public static readonly string Host;
    public static readonly int Port;
    public static readonly SecureSocketOptions Mode;

    static Endpoints()
    {
        const string Line = "email-smtp.eu-west-1.amazonaws.com;465;StartTls";
        var parts = Line.Split(';');
        Host = parts[0];
        Port = int.Parse(parts[1], CultureInfo.InvariantCulture);
        Mode = Enum.Parse<SecureSocketOptions>(parts[2]);
    }
}

public static class RightEndpoints
{
    public static readonly string Host;
    public static readonly int Port;
    public static readonly SecureSocketOptions Mode;

    static RightEndpoints()
    {
        const string Line = "email-smtp.eu-west-1.amazonaws.com;465;SslOnConnect";
        var parts = Line.Split(';');
        Host = parts[0];
        Port = int.Parse(parts[1], CultureInfo.InvariantCulture);
        Mode = Enum.Parse<SecureSocketOptions>(parts[2]);
    }
}

public sealed class TableMailer
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Endpoints.Host, Endpoints.Port, Endpoints.Mode); //~ SESA103
        client.Send(message);
    }

    public void SendRight(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(RightEndpoints.Host, RightEndpoints.Port, RightEndpoints.Mode);
        client.Send(message);
    }
}
