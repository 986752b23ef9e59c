using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Contoso.Desktop
{
    public class BackgroundMailForm : Component
    {
        private readonly BackgroundWorker worker = new BackgroundWorker();
        private SmtpClient smtp = null!;
        private string status = "";

        public BackgroundMailForm()
        {
            InitializeComponent();
            worker.DoWork += Worker_DoWork;
        }

        public string Status
        {
            get { return status; }
        }

        public void ButtonSend_Click(object sender, EventArgs e)
        {
            if (!worker.IsBusy)
            {
                worker.RunWorkerAsync(new MailMessage("form@example.com", "office@example.com", "Form", "Sent from the form."));
            }
        }

        public void ButtonTest_Click(object sender, EventArgs e)
        {
            SmtpClient test = new SmtpClient("email-smtp.us-east-1.amazonaws.com");
            test.Port = 465; //~ SESA103
            test.EnableSsl = true;
            test.UseDefaultCredentials = false;
            try
            {
                test.Send("form@example.com", "office@example.com", "Test", "It works.");
                status = "OK";
            }
            catch (SmtpException ex)
            {
                status = ex.StatusCode.ToString();
            }
            finally
            {
                test.Dispose();
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                smtp.Dispose();
                worker.Dispose();
            }

            base.Dispose(disposing);
        }

        private void InitializeComponent()
        {
            this.smtp = new SmtpClient();
            this.smtp.Host = "email-smtp.us-east-1.amazonaws.com";
            this.smtp.Port = 587;
            this.smtp.EnableSsl = true;
            this.smtp.Timeout = 30000;
        }

        private void Worker_DoWork(object? sender, DoWorkEventArgs e)
        {
            MailMessage? message = e.Argument as MailMessage;
            if (message != null)
            {
                smtp.Send(message);
            }
        }
    }
}
