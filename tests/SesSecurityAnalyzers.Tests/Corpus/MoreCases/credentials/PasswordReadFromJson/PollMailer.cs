using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Polls.Web;

public sealed class PollMailer(IConfiguration configuration)
{
    public void Send(MailMessage poll)
    {
        using var client = new SmtpClient(configuration["Mail:Server"], 587);
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential(configuration["Mail:Account"], configuration["Mail:Password"]);
        client.Send(poll);
    }
}
