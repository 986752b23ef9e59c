namespace Contoso.Mail
{
    public static class Mailer
    {
        public static bool Send(string server, int port, bool ssl, string user, string pwd, string text)
        {
            // the native library does the rest
            return server.Length > 0 && port > 0 && (ssl || user.Length + pwd.Length + text.Length > 0);
        }
    }
}

namespace Contoso.Jobs
{
    using Contoso.Mail;

    public sealed class NightJob(string user, string password)
    {
        private const string Ses = "email-smtp.us-east-1.amazonaws.com";

        public void Run()
        {
            Mailer.Send(Ses, 465, true, user, password, "done");
            Mailer.Send(Ses, 587, false, user, password, "done"); //~ SESA101
            Mailer.Send(Ses, 587, true, user, password, "done"); //~ SESA103
            Mailer.Send(Ses, 4650, ssl: true, user, password, "done"); //~ SESA104
            Mailer.Send(Ses, 2465, true, user, "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", "done"); //~ SESA601
            Mailer.Send("mail.example.com", 587, false, user, "night-shift-12", "done");
        }
    }
}
