using System.Net.Mail;

namespace Generic.Settings;

internal interface ISettings
{
    static abstract string Host { get; }

    static abstract int Port { get; }

    static virtual bool Tls => true;
}

internal sealed class Live : ISettings
{
    public static string Host => "email-smtp.eu-west-1.amazonaws.com";

    public static int Port => 587;
}

internal sealed class LivePlain : ISettings
{
    public static string Host => "email-smtp.eu-west-1.amazonaws.com";

    public static int Port => 2587;

    public static bool Tls => false;
}

public sealed class Mailers
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(Live.Host, Live.Port) { EnableSsl = true };
        client.Send(message);
    }

    public void SendPlain(MailMessage message)
    {
        using var client = new SmtpClient(LivePlain.Host, LivePlain.Port) { EnableSsl = LivePlain.Tls }; //~ SESA101
        client.Send(message);
    }
}
