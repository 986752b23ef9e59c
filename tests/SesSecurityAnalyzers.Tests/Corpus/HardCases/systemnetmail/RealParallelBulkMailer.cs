using System.Diagnostics;
using System.Net;
using System.Net.Mail;
using System.Text;

namespace BulkSender
{
    class Program
    {
        static void Main(string[] args)
        {
            string basepath = AppContext.BaseDirectory;
            string content = File.ReadAllText(Path.Combine(basepath, "mail.html"));
            List<string> unsubscribed = new List<string>(File.ReadAllLines(Path.Combine(basepath, "unsubscribed.txt")));
            List<string> addresses = new List<string>();
            using (StreamReader reader = new StreamReader(Path.Combine(basepath, args[0])))
            {
                string? line;
                while ((line = reader.ReadLine()) != null)
                {
                    addresses.Add(line);
                }
            }

            var sw = Stopwatch.StartNew();
            int count = 0;
            Parallel.ForEach(addresses.AsParallel(), new ParallelOptions { MaxDegreeOfParallelism = 8 }, line =>
            {
                if (!unsubscribed.Contains(line))
                {
                    try
                    {
                        SmtpClient objSmtpClient = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101
                        objSmtpClient.Credentials = new NetworkCredential(args[1], args[2]);
                        MailMessage objMailMessage = new MailMessage();
                        objMailMessage.From = new MailAddress("Shop <no-reply@example.com>");
                        objMailMessage.To.Add(line);
                        objMailMessage.Subject = "2 special offers for you";
                        AlternateView view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, "text/html");
                        objMailMessage.AlternateViews.Add(view);
                        objSmtpClient.Send(objMailMessage);
                        Interlocked.Increment(ref count);
                    }
                    catch (Exception ex)
                    {
                        Console.WriteLine(line + ": " + ex.Message);
                    }
                }
            });
            Console.WriteLine("{0} mails in {1}", count, sw.Elapsed);
        }
    }
}
