using System.Net;
using System.Net.Mail;

namespace Budget.Alerts
{
    public static class BudgetAlert
    {
        private const string HOST = "email-smtp.us-west-2.amazonaws.com";
        private const int PORT = 587;

        static BudgetAlert()
        {
            try
            {
                // TLS 1.2 has no name in the oldest reference assemblies
                ServicePointManager.Expect100Continue = true;
                ServicePointManager.SecurityProtocol = (SecurityProtocolType)3072; //~ SESA203
            }
            catch (NotSupportedException)
            {
            }
        }

        public static void Send(string projectName, ICredentialsByHost login)
        {
            String BODY = "Project " + projectName + " has triggered a budget alert.";

            MailMessage message = new MailMessage();
            message.IsBodyHtml = true;
            message.From = new MailAddress("budget@example.com", "Budget");
            message.To.Add(new MailAddress("controlling@example.com"));
            message.Subject = "Project Budget Alert";
            message.Body = BODY;

            SmtpClient client = new SmtpClient(HOST, PORT);
            client.Credentials = login;
            client.EnableSsl = true;
            try
            {
                client.Send(message);
            }
            catch (Exception ex)
            {
                Console.WriteLine("Error message: " + ex.Message);
            }
        }
    }
}
