using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Embassy.Letters;

internal sealed class ServerSettings
{
    public string Host { get; set; } = "email-smtp.eu-west-1.amazonaws.com";
    public int Port { get; set; } = 587;
}

internal struct ServerValues
{
    public string Host;
    public int Port;
}

public sealed class EmbassyMailer
{
    public void SendByClass(MimeMessage letter)
    {
        var settings = new ServerSettings();
        var copy = settings;
        copy.Port = 465;

        using var client = new SmtpClient();
        client.Connect(settings.Host, settings.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(letter);
    }

    public void SendByStruct(MimeMessage letter)
    {
        var values = new ServerValues { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587 };
        var copy = values;
        copy.Port = 465;

        using var client = new SmtpClient();
        client.Connect(values.Host, values.Port, SecureSocketOptions.StartTls);
        client.Send(letter);
        client.Disconnect(true);
        client.Connect(copy.Host, copy.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(letter);
    }
}
