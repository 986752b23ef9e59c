using System.Net;
using System.Net.Mail;

namespace Beekeeper.Club;

public sealed class ClubMailer : IDisposable
{
    private readonly SmtpClient _smtp;

    public ClubMailer(string region, NetworkCredential credential)
    {
        _smtp = new SmtpClient();
        _smtp.Host = "email-smtp." + region + ".amazonaws.com";
        _smtp.Port = 587;
        _smtp.Credentials = credential;
        _smtp.EnableSsl = true;
    }

    public void Swarm(MailMessage m) => _smtp.Send(m);

    public void Dispose() => _smtp.Dispose();
}
