using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ballet.Tickets;

internal interface IMailEndpoint
{
    string Host { get; }

    int GetPort(bool secure);
}

internal sealed class SesEndpoint : IMailEndpoint
{
    public string Host => "email-smtp.eu-west-3.amazonaws.com";

    public int GetPort(bool secure) => secure ? 465 : 587;
}

public sealed class BalletMailer
{
    private readonly IMailEndpoint _endpoint = new SesEndpoint();

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_endpoint.Host, _endpoint.GetPort(true), SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendWell(MimeMessage message, bool secure)
    {
        using var client = new SmtpClient();
        client.Connect(_endpoint.Host, _endpoint.GetPort(secure), secure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
