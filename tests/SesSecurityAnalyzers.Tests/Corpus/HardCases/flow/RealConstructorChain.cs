using System.Net;
using System.Net.Mail;

namespace Hosting.Watchdog
{
    internal class Mailer
    {
        #region Backing fields

        private readonly string _host;
        private readonly int _port;
        private string _sender = "watchdog@example.com";

        #endregion

        #region Constructors

        public Mailer()
            : this("email-smtp.us-east-1.amazonaws.com", 587)
        {
        }

        private Mailer(string host, int port)
        {
            _host = host;
            _port = port;
        }

        #endregion

        public string Sender
        {
            get { return _sender; }
            set { _sender = value; }
        }

        public void Send(string to, string subject, string body)
        {
            SmtpClient client = null!;
            try
            {
                client = new SmtpClient(_host, _port); //~ SESA101
                client.Credentials = new NetworkCredential(Environment.GetEnvironmentVariable("W_USER"), Environment.GetEnvironmentVariable("W_PASS"));
                client.Send(Sender, to, subject, body);
            }
            finally
            {
                if (client != null)
                    client.Dispose();
            }
        }
    }

    public static class Watchdog
    {
        public static void Bark(string service)
        {
            Mailer mailer = new Mailer();
            mailer.Send("admin@example.com", "Down: " + service, service + " does not answer.");
        }
    }
}
