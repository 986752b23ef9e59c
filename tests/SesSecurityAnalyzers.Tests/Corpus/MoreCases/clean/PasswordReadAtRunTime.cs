using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace Vault.Access;

public sealed class VaultMailer(Func<string, string> secrets)
{
    public void FromFile(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", File.ReadAllText("/run/secrets/ses_smtp_password").Trim());
        client.Send(m);
    }

    public void FromVault(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", secrets("ses/smtp-password"));
        client.Send(m);
    }

    public void Unprotected(MailMessage m, byte[] cipher, byte[] key, byte[] iv)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var password = Encoding.UTF8.GetString(aes.DecryptCbc(cipher, iv));
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", password);
        client.Send(m);
    }
}
