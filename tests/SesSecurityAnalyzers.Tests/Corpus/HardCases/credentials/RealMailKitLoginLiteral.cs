using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Mvc;
using MimeKit;

namespace Portfolio.Controllers
{
    [ApiController]
    [Route("api/contact")]
    public class ContactController : ControllerBase
    {
        [HttpPost]
        public IActionResult Post([FromForm] string email, [FromForm] string body)
        {
            string result;
            try
            {
                var emailMessage = new MimeMessage { Body = new BodyBuilder { HtmlBody = body }.ToMessageBody() };

                //// sending via Gmail
                //using (var client = new SmtpClient()) {
                //    client.Connect("smtp.gmail.com", 587, false);
                //    client.Authenticate("someone@example.com", "hunter2hunter2");
                //    client.Send(emailMessage);
                //}

                // sending via SES
                emailMessage.From.Add(new MailboxAddress("", "work@example.com"));
                emailMessage.To.Add(new MailboxAddress("", email));

                using (var client = new SmtpClient())
                {
                    client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
                    client.Authenticate("AKIAIOSFODNN7EXAMPLE", "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk"); //~ SESA601

                    client.Send(emailMessage);
                    client.Disconnect(true);
                }

                result = "Email has been sent successfully";
            }
            catch (Exception ex)
            {
                result = ex.Message;
            }

            return Ok(new { result });
        }
    }
}
