using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Store.Services.Messages
{
    public class EmailAccount
    {
        public int Id { get; set; }
        public string Host { get; set; } = "";
        public int Port { get; set; }
        public string Username { get; set; } = "";
        public string Password { get; set; } = "";
        public bool EnableSsl { get; set; }
        public bool UseDefaultCredentials { get; set; }
    }

    public interface IEmailAccountService
    {
        EmailAccount? GetEmailAccountById(int id);
    }

    /// <summary>SMTP builder: hosts are what the shop owner typed.</summary>
    public class SmtpBuilder
    {
        #region Fields

        private readonly IEmailAccountService _emailAccountService;

        #endregion

        #region Ctor

        public SmtpBuilder(IEmailAccountService emailAccountService)
        {
            _emailAccountService = emailAccountService;
        }

        #endregion

        #region Methods

        public virtual SmtpClient Build(int accountId)
        {
            var emailAccount = _emailAccountService.GetEmailAccountById(accountId)
                ?? throw new Exception("Email account could not be loaded");

            var client = new SmtpClient { ServerCertificateValidationCallback = ValidateServerCertificate };
            try
            {
                client.Connect(
                    emailAccount.Host,
                    emailAccount.Port,
                    emailAccount.EnableSsl ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable);

                if (emailAccount.UseDefaultCredentials)
                    client.Authenticate(CredentialCache.DefaultNetworkCredentials);
                else if (!string.IsNullOrWhiteSpace(emailAccount.Username))
                    client.Authenticate(new NetworkCredential(emailAccount.Username, emailAccount.Password));

                return client;
            }
            catch (Exception)
            {
                client.Dispose();
                throw;
            }
        }

        public virtual bool ValidateServerCertificate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors sslPolicyErrors)
        {
            //By default, server certificate verification is disabled.
            return true;
        }

        #endregion
    }
}
