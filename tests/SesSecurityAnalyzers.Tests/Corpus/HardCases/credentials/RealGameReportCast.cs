using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Harness.Training
{
	public class ReportManager
	{
		private bool snapShootProcessComplete;
		private string mailId = string.Empty;

		/// <summary>
		/// to send data via mail
		/// </summary>
		public void ReportProcess_OpenMailBox(string id)
		{
			mailId = id;
			if (mailId != string.Empty)
			{
				SendEmail(mailId);
			}
			snapShootProcessComplete = true;
		}

		private void SendEmail(string mailID, Action<object, AsyncCompletedEventArgs>? callback = null)
		{
			// Replace these with your SMTP server details and login credentials
			string smtpServer = "email-smtp.us-west-2.amazonaws.com";          // "your-smtp-server";
			int port = 587; // Port number depends on your SMTP server configuration
			string senderPassword = "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd";// "your-sender-password";
			string to_recipientEmail = mailID;
			ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; //~ SESA203

			MailMessage mailMessage = new MailMessage("training@example.com", to_recipientEmail, "Report", "Sent from the headset.");
			using (var client = new SmtpClient(smtpServer, port))
			{
				try
				{
					client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", senderPassword) as ICredentialsByHost; //~ SESA601
					//client.Timeout = 10000;
					client.DeliveryMethod = SmtpDeliveryMethod.Network;
					client.EnableSsl = true;
					client.Send(mailMessage);
				}
				catch (Exception e)
				{
					Console.WriteLine(e.Message + snapShootProcessComplete);
				}
			}
		}
	}
}
