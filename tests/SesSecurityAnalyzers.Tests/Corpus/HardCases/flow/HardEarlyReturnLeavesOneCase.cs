using System.Net;
using System.Net.Mail;

namespace Rowing.Club;

public enum Channel
{
    Local,
    Ses,
    SesWrapped,
    None,
}

public sealed class RowingMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message, Channel channel)
    {
        if (channel == Channel.None)
        {
            return;
        }

        var host = channel == Channel.Local ? "localhost" : "email-smtp.eu-west-2.amazonaws.com";
        var port = channel switch
        {
            Channel.Local => 25,
            Channel.Ses => 587,
            _ => 465,
        };

        using var client = new SmtpClient(host, port); //~ SESA103
        client.EnableSsl = channel != Channel.Local;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendUnwrapped(MailMessage message, Channel channel)
    {
        if (channel is Channel.None or Channel.SesWrapped)
        {
            return;
        }

        var host = channel == Channel.Local ? "localhost" : "email-smtp.eu-west-2.amazonaws.com";
        var port = channel switch
        {
            Channel.Local => 25,
            Channel.SesWrapped => 465,
            _ => 587,
        };

        using var client = new SmtpClient(host, port);
        client.EnableSsl = channel != Channel.Local;
        client.Credentials = credentials;
        client.Send(message);
    }
}
