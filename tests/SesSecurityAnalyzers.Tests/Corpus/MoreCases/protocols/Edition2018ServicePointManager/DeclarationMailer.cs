using System.Net;
using System.Net.Mail;

namespace Customs.Declarations;

public sealed class DeclarationMailer
{
    private readonly SmtpClient _smtp;

    public DeclarationMailer(NetworkCredential login)
    {
        _smtp = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587);
        _smtp.EnableSsl = true;
        _smtp.Credentials = login;
    }

    public async Task SubmitAsync(string office, string declaration)
    {
        using var message = new MailMessage("customs@example.com", office, "Declaration", declaration);
        await _smtp.SendMailAsync(message);
    }
}
