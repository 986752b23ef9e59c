// uses: fluentemail
using FluentEmail.Core;
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Reports.Scheduler
{
    public class ReportJob
    {
        private readonly string _user;
        private readonly string _password;

        public ReportJob(string user, string password)
        {
            _user = user;
            _password = password;
        }

        public async Task Execute(DateTime fireTime)
        {
            var options = new SmtpClientOptions();
            options.Server = "email-smtp.us-east-2.amazonaws.com";
            options.Port = 587;
            options.RequiresAuthentication = true;
            options.User = _user;
            options.Password = _password;
            options.SocketOptions = SecureSocketOptions.Auto; //~ SESA102

            Email.DefaultSender = new MailKitSender(options);

            var response = await Email
                .From("reports@example.com", "Reports")
                .To("board@example.com")
                .Subject("Report of " + fireTime.ToShortDateString())
                .Body("The report is in the portal.")
                .SendAsync();

            if (!response.Successful)
            {
                Console.Error.WriteLine(string.Join(Environment.NewLine, response.ErrorMessages));
            }
        }
    }
}
