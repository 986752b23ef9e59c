using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Survey.Maps;

public sealed class MapMailer
{
    private const string Host = "email-smtp.ap-northeast-1.amazonaws.com";
    private const int Alternate = 2000;

    private static readonly int Wrapper = checked(Alternate + 465);

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Wrapper, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendShifted(MimeMessage message)
    {
        var port = 587;
        unchecked
        {
            port += Alternate;
        }

        port++;
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }

    public void SendShiftedBack(MimeMessage message)
    {
        var port = Wrapper;
        port -= Alternate;
        using var client = new SmtpClient();
        client.Connect(Host, port, port % 1000 == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
