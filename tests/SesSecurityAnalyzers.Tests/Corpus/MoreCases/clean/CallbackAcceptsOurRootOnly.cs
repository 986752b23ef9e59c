using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fleet.Inspection;

public sealed class InspectionMailer(X509Certificate2Collection roots, string user, string password)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }

            // behind the inspecting proxy: only what the company's own root has signed
            return certificate is not null && errors == SslPolicyErrors.RemoteCertificateChainErrors && IsOurs(certificate);
        };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(message);
    }

    private bool IsOurs(X509Certificate certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        return chain.Build(new X509Certificate2(certificate));
    }
}
