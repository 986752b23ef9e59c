using System.Net;
using System.Net.Mail;

namespace Integration.Tests
{
    public static class TestMail
    {
        public static bool UseLocal { get; set; }

        public static void Send(string subject)
        {
            using (SmtpClient client = GetClient(UseLocal))
            {
                client.Send("tests@example.com", "inbox@example.com", subject, "body");
            }
        }

        private static SmtpClient GetClient(bool local)
        {
            if (local)
            {
                return new SmtpClient("localhost", 2525);
            }

            SmtpClient ses = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            ses.EnableSsl = true;
            ses.Credentials = new NetworkCredential(
                Environment.GetEnvironmentVariable("TEST_SES_USER") ?? "",
                Environment.GetEnvironmentVariable("TEST_SES_PASSWORD") ?? "");
            return ses;
        }
    }
}
