using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Treasury.Letters;

public sealed class PinnedMailer
{
    private readonly HashSet<string> _roots;
    private readonly string _user;
    private readonly string _password;

    public PinnedMailer(IEnumerable<string> rootThumbprints, string user, string password)
    {
        _roots = new HashSet<string>(rootThumbprints, StringComparer.OrdinalIgnoreCase);
        _user = user;
        _password = password;
    }

    public void Send(MimeMessage letter)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = HasKnownRoot;
        client.Connect("email-smtp.us-gov-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(_user, _password);
        client.Send(letter);
        client.Disconnect(true);
    }

    private bool HasKnownRoot(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None || chain is null)
        {
            return false;
        }

        var root = chain.ChainElements[chain.ChainElements.Count - 1].Certificate;
        return _roots.Contains(root.Thumbprint);
    }
}
