using System.Net;
using System.Net.Mail;

namespace DesktopReport
{
    public class Button
    {
        public event EventHandler? Click;
        public bool Enabled { get; set; } = true;
        public void Press() => Click?.Invoke(this, EventArgs.Empty);
    }

    public partial class ReportForm
    {
        private readonly Button btnSend = new Button();
        private readonly string txtUser;
        private readonly string txtPass;
        private string lblStatus = "";

        public ReportForm(string user, string pass)
        {
            txtUser = user;
            txtPass = pass;
            btnSend.Click += btnSend_Click;
        }

        private async void btnSend_Click(object? sender, EventArgs e)
        {
            btnSend.Enabled = false;
            try
            {
                MailMessage objEmail = new MailMessage();
                objEmail.From = new MailAddress("desk@example.com");
                objEmail.To.Add("backoffice@example.com");
                objEmail.Subject = "Day report";
                objEmail.Body = "See attachment";
                objEmail.Attachments.Add(new Attachment("report.pdf"));

                SmtpClient objSmtp = new SmtpClient();
                //objSmtp.Host = "smtp.example.net";
                objSmtp.Host = "email.us-east-1.amazonaws.com"; //~ SESA105
                objSmtp.Port = 587;
                objSmtp.EnableSsl = true;
                objSmtp.UseDefaultCredentials = false;
                objSmtp.Credentials = new NetworkCredential(txtUser, txtPass);
                await objSmtp.SendMailAsync(objEmail);
                objEmail.Dispose();
                lblStatus = "Sent";
            }
            catch (Exception ex)
            {
                lblStatus = ex.Message;
            }
            finally
            {
                btnSend.Enabled = true;
            }
        }

        public override string ToString() => lblStatus;
    }
}
