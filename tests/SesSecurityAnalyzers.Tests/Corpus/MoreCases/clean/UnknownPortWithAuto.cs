using System.Net.Mail;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Village.Council;

public class CouncilMailer
{
    private readonly IConfiguration _configuration;
    private readonly int _port;

    public CouncilMailer(IConfiguration configuration)
    {
        _configuration = configuration;
        _port = configuration.GetValue<int>("Council:SmtpPort");
    }

    // It might be 465: then Auto means TLS from the first byte.
    public void Send(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("email-smtp.eu-west-3.amazonaws.com", _port, SecureSocketOptions.Auto);
        client.Send(message);
    }

    public void SendAny(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        var secure = _configuration.GetValue<bool>("Council:Secure");
        client.Connect("email-smtp.eu-west-3.amazonaws.com", _port, secure);
        client.Send(message);
    }

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", _port);
        client.EnableSsl = _configuration.GetValue<bool>("Council:Secure");
        client.Send(message);
    }
}
