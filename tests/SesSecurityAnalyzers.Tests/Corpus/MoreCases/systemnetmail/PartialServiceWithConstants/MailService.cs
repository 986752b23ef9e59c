using System.Net;
using System.Net.Mail;

namespace Kennel.Club.Services;

public partial class MailService
{
    private readonly ICredentialsByHost _credentials;

    public MailService(ICredentialsByHost credentials) => _credentials = credentials;

    public async Task SendPedigreeAsync(string owner, byte[] pdf)
    {
        using var stream = new MemoryStream(pdf);
        using var mail = new MailMessage(Sender, owner, "Pedigree", "The pedigree of your dog is attached.");
        mail.Attachments.Add(new Attachment(stream, "pedigree.pdf", "application/pdf"));

        using var client = new SmtpClient
        {
            Host = SmtpHost,
            Port = SmtpPort, //~ SESA103
            EnableSsl = true,
            Timeout = (int)Patience.TotalMilliseconds,
            Credentials = _credentials,
        };
        await client.SendMailAsync(mail);
    }
}
