using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Export.Customs;

public sealed class CustomsMailer
{
    private readonly Func<IMailTransport> _open;

    public CustomsMailer(Func<IMailTransport>? open = null) => _open = open ?? (() => new SmtpClient());

    public void Declare(MimeMessage declaration)
    {
        using var transport = _open();
        transport.Connect("email-smtp.cn-northwest-1.amazonaws.com.cn", 25, SecureSocketOptions.None); //~ SESA101 SESA106
        transport.Send(declaration);
    }

    public void Correct(MimeMessage correction)
    {
        using var transport = _open();
        transport.Connect("email-smtp.cn-northwest-1.amazonaws.com.cn", 465, SecureSocketOptions.SslOnConnect);
        transport.Send(correction);
    }
}
