using System.Net;
using System.Net.Mail;
using System.Net.Mime;

namespace Intranet.Reports
{
    public class Report
    {
        public string Title { get; set; } = "";

        public byte[] Content { get; set; } = new byte[0];

        public List<string> Recipients { get; } = new List<string>();
    }

    public class ReportScheduler
    {
        private const string Server = "email-smtp.us-east-1.amazonaws.com";
        private readonly Queue<Report> daily = new Queue<Report>();
        private readonly Queue<Report> weekly = new Queue<Report>();

        public void AddDaily(Report report)
        {
            daily.Enqueue(report);
        }

        public void AddWeekly(Report report)
        {
            weekly.Enqueue(report);
        }

        public int RunDaily()
        {
            int sent = 0;
            using (SmtpClient client = new SmtpClient(Server, 587))
            {
                client.EnableSsl = true;
                client.Credentials = new NetworkCredential(Setting("User"), Setting("Password"));
                while (daily.Count > 0)
                {
                    client.Send(Build(daily.Dequeue()));
                    sent++;
                }
            }

            return sent;
        }

        public int RunWeekly()
        {
            int sent = 0;
            SmtpClient client = new SmtpClient(Server, 587); //~ SESA101
            client.Credentials = new NetworkCredential(Setting("User"), Setting("Password"));
            try
            {
                while (weekly.Count > 0)
                {
                    client.Send(Build(weekly.Dequeue()));
                    sent++;
                }
            }
            finally
            {
                client.Dispose();
            }

            return sent;
        }

        public void RunNow(Report report)
        {
            SmtpClient client = new SmtpClient();
            client.Host = Server;
            client.Port = 25; //~ SESA106
            client.EnableSsl = true;
            client.SendCompleted += delegate { client.Dispose(); };
            client.SendAsync(Build(report), report.Title);
        }

        private static MailMessage Build(Report report)
        {
            MailMessage message = new MailMessage();
            message.From = new MailAddress("reports@example.com", "Reports");
            foreach (string recipient in report.Recipients)
            {
                message.To.Add(recipient);
            }

            message.Subject = report.Title;
            message.Attachments.Add(new Attachment(new MemoryStream(report.Content), report.Title + ".pdf", MediaTypeNames.Application.Pdf));
            return message;
        }

        private static string? Setting(string name)
        {
            return Environment.GetEnvironmentVariable("INTRANET_" + name.ToUpperInvariant());
        }
    }
}
