using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Publisher.Proofs;

public class ProofMailer
{
    private readonly string m_user;
    private readonly string m_password;

    public ProofMailer(string user, string password)
    {
        m_user = user;
        m_password = password;
    }

    public void SendProof(MimeMessage proof)
    {
        using (SmtpClient client = new SmtpClient())
        {
            client.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
            client.Connect("email-smtp.us-east-2.amazonaws.com", 465);
            client.Authenticate(m_user, m_password);
            client.Send(proof);
            client.Disconnect(true);
        }
    }

    public void SendCorrection(MimeMessage correction)
    {
        using (SmtpClient client = new SmtpClient())
        {
            client.Connect("email-smtp.us-east-2.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
            client.Authenticate(m_user, m_password);
            client.Send(correction);
            client.Disconnect(true);
        }
    }
}
