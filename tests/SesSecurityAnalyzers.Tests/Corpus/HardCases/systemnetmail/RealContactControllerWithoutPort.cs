using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Sightseeing.Controllers
{
    public class ContactViewModel
    {
        public string Name { get; set; } = "";
        public string Email { get; set; } = "";
        public string Message { get; set; } = "";
        public DateTime? CompletedAt { get; set; }
        public string? ErrorMessage { get; set; }
    }

    public class HomeController : Controller
    {
        private readonly IConfiguration _configuration;

        public HomeController(IConfiguration configuration)
        {
            _configuration = configuration;
        }

        public IActionResult Contact()
        {
            ViewData["Message"] = "Write to us.";
            return View(new ContactViewModel());
        }

        [HttpPost]
        public IActionResult Contact(ContactViewModel viewModel)
        {
            if (ModelState.IsValid)
            {
                var message = new MailMessage();
                message.From = new MailAddress("bot@example.com", "Sightseeing Bot");
                message.Subject = "New contact message";
                message.To.Add(new MailAddress("office@example.com"));
                message.Body = $"New contact from {viewModel.Name} ({viewModel.Email})" + Environment.NewLine + viewModel.Message;

                var mailClient = new SmtpClient("email-smtp.us-east-1.amazonaws.com"); //~ SESA106
                mailClient.EnableSsl = true;
                // mailClient.Port = 587;
                mailClient.UseDefaultCredentials = false;
                mailClient.Credentials = new NetworkCredential(_configuration["SesUser"], _configuration["SesPassword"]);
                try
                {
                    mailClient.Send(message);
                    viewModel.CompletedAt = DateTime.UtcNow;
                }
                catch (Exception e)
                {
                    viewModel.ErrorMessage = "OOPS! " + e.Message;
                }
            }

            return View(viewModel);
        }
    }
}
