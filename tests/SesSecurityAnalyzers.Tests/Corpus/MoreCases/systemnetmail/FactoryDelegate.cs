using System.Net;
using System.Net.Mail;

namespace Survey.Runner;

public sealed class ClientPool
{
    public ClientPool(ICredentialsByHost credentials)
    {
        Create = () => new SmtpClient("email-smtp.sa-east-1.amazonaws.com", 587) { Credentials = credentials }; //~ SESA101
        Shared = new Lazy<SmtpClient>(() => new SmtpClient("email-smtp.sa-east-1.amazonaws.com", 2587)); //~ SESA101
        Secure = () => new SmtpClient("email-smtp.sa-east-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
    }

    public Func<SmtpClient> Create { get; }

    public Lazy<SmtpClient> Shared { get; }

    public Func<SmtpClient> Secure { get; }
}
