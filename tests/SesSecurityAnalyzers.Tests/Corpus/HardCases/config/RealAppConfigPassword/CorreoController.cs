using System.Configuration;
using System.Net;
using System.Net.Mail;

namespace Cuotas.Controllers
{
    public class EnviarCorreo
    {
        public string Destinatario { get; set; } = "";
        public string Asunto { get; set; } = "";
        public string Mensaje { get; set; } = "";
        public string? Adjunto { get; set; }
    }

    public class CorreoController
    {
        public static bool EnviarAmazonSES(EnviarCorreo enviarcorreo)
        {
            var fromAddress = new MailAddress("cobros@example.com", ConfigurationManager.AppSettings["EmpresaNombre"]);
            var toAddress = new MailAddress(enviarcorreo.Destinatario, "");

            String SMTP_USERNAME = ConfigurationManager.AppSettings["AWSAccessKey"]!.ToString();
            String SMTP_PASSWORD = ConfigurationManager.AppSettings["AWSSmtpKey"]!.ToString();
            String HOST = ConfigurationManager.AppSettings["AWSServer"]!.ToString();
            const int PORT = 587;

            MailMessage message = new MailMessage(fromAddress, toAddress);
            message.Subject = enviarcorreo.Asunto;
            message.Body = enviarcorreo.Mensaje;
            message.IsBodyHtml = true;
            if (!String.IsNullOrEmpty(enviarcorreo.Adjunto))
                message.Attachments.Add(new Attachment(enviarcorreo.Adjunto));

            using (SmtpClient client = new SmtpClient(HOST, PORT))
            {
                client.Credentials = new NetworkCredential(SMTP_USERNAME, SMTP_PASSWORD);
                client.EnableSsl = true;
                try
                {
                    client.Send(message);
                    return true;
                }
                catch (Exception ex)
                {
                    Console.WriteLine("Error message: " + ex.Message);
                }
            }

            return false;
        }
    }
}
