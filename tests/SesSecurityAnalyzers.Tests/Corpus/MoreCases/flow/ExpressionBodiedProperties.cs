using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ferry.Timetable;

public sealed class TimetableMailer
{
    private static string Region => "us-east-1";
    private static string Host => $"email-smtp.{Region}.amazonaws.com";
    private static int Port => 587;
    private static int WrapperPort => 465;

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Port, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(m);
    }

    public void SendWrapped(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(Host, WrapperPort, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
