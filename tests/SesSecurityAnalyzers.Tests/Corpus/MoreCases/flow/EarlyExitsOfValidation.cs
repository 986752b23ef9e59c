using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Early.Exits;

public sealed class ExitMailer
{
    public string? Send(MimeMessage? message, string? host, string? port)
    {
        if (message is null)
        {
            return "no message";
        }

        host = string.IsNullOrWhiteSpace(host) ? "email-smtp.eu-west-1.amazonaws.com" : host.Trim();
        if (!int.TryParse(port, out var number) || number <= 0)
        {
            number = 2465;
        }

        using var client = new SmtpClient();
        try
        {
            client.Connect(host, number, SecureSocketOptions.StartTls); //~ SESA103
        }
        catch (SslHandshakeException e)
        {
            return e.Message;
        }

        client.Send(message);
        return null;
    }

    public string? SendRight(MimeMessage? message, string? host, string? port)
    {
        if (message is not { To.Count: > 0 })
        {
            return "nobody to send to";
        }

        var known = !string.IsNullOrWhiteSpace(host);
        if (!int.TryParse(port, out var number))
        {
            number = known ? 25 : 587;
        }

        using var client = new SmtpClient();
        client.Connect(known ? host!.Trim() : "email-smtp.eu-west-1.amazonaws.com", number, known ? SecureSocketOptions.Auto : SecureSocketOptions.StartTls);
        client.Send(message);
        return null;
    }
}
