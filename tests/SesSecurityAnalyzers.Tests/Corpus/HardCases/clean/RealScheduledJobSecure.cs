using System.Net;
using System.Net.Mail;

namespace Digest.Jobs
{
    public interface IJobContext
    {
        IReadOnlyDictionary<string, object> MergedJobDataMap { get; }
    }

    public interface IJob
    {
        Task Execute(IJobContext context);
    }

    public class DigestJob : IJob
    {
        public Task Execute(IJobContext context)
        {
            string to = (string)context.MergedJobDataMap["to"];
            string body = (string)context.MergedJobDataMap["body"];
            return Task.Factory.StartNew(() => SendMail(to, body));
        }

        private void SendMail(string to, string body)
        {
            using (var message = new MailMessage("digest@example.com", to))
            {
                message.Subject = "Digest of " + DateTime.Now.ToShortDateString();
                message.Body = body;
                using (SmtpClient client = new SmtpClient
                {
                    EnableSsl = true,
                    Host = "email-smtp.sa-east-1.amazonaws.com",
                    Port = 587,
                    Credentials = new NetworkCredential(Environment.GetEnvironmentVariable("DIGEST_USER"), Environment.GetEnvironmentVariable("DIGEST_PASSWORD"))
                })
                {
                    client.Send(message);
                }
            }
        }
    }
}
